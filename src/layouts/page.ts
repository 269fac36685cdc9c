import '../components/copy-button.element.ts';
import './language-memory.ts';
import '../search/opener.ts';

/** The script of every page: small, and everything larger is fetched when it is wanted. */
