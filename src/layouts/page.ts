import './scheme.ts';
import '../articles/beside/beside-switch.element.ts';
import '../articles/contents.element.ts';
import '../articles/section-link.element.ts';
import '../components/copy-button.element.ts';
import '../search/view/opener.ts';
import './elements.ts';
import './language-menu.ts';
import './shortcuts.ts';

/** The script of every page: small, and everything larger is fetched when it is wanted. */
