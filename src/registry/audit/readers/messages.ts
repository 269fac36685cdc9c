/**
 * What `reg query` says where there is no such key or value, in the languages of Windows: it speaks of a key of the
 * registry and of finding. Any other message, above all that of missing rights, proves nothing.
 */
const key =
	/registry key|registrierungsschl|registerschl|clé|clave|chiave|chave|registersleutel|klucz|klíč|kľúč|раздел|ключ|реестр|реєстр|регист|anahtar|ključ|rekisteri|avai|registernyckel|nøgle|nøkkel|kulcs|cheie|registry|registratora|registro rakt|registrivõt|reģistra|registri|κλειδ|μητρώ|คีย์|khóa|đăng ký|kunci|מפתח|キー|レジストリ|注册表|登錄|레지스트리|مفتاح/i;
const notFound =
	/unable to find|cannot find|not found|nicht (?:gefunden|finden)|trouv|introuvable|encontr|localizar|trovat|trovare|vinden|gevonden|znale|odnale|nalez|nalézt|nájsť|найти|найден|знайти|знайден|намер|bulamad|bulunamad|najti|najden|löyd|löytä|hitta|finde|finne|talál|găs|βρέθηκε|βρει|εντοπ|εύρεση|fundet|nenašiel|pronaći|pronađe|pronašao|rasti|nerado|leidnud|leida|ไม่พบ|tìm thấy|menemukan|ditemukan|למצוא|נמצא|見つかりません|找不到|찾을 수 없|العثور/i;
const denied =
	/access is denied|access denied|not allowed|permission|unauthorized|zugriff|accès (?:est )?refusé|acceso denegado|accesso negato|acesso negado|toegang|odmowa|přístup|prístup|отказано|отказан|відмовлено|erişim|dostop|estetty|evätty|åtkomst|adgang|ingen tilgang|hozzáférés|acces.{0,12}respins|απαγορεύεται|הגישה|拒否|拒绝|存取被拒|거부|رفض/i;

/** Whether a message says that a key or value is not there. */
export function saysNotFound(text: string): boolean {
	return key.test(text) && notFound.test(text) && !denied.test(text);
}

/** Whether a message says that somebody had no right to look. */
export function saysDenied(text: string): boolean {
	return denied.test(text);
}
