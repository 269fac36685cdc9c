import './answer-fetch.ts';
import './whole.ts';
import '../../layouts/scheme.ts';
import '../../layouts/shortcuts.ts';
import '../../components/copy-button.element.ts';
import '../../lookup/lookup.element.ts';
import '../../lookup/pages/signature-filter.element.ts';
import '../../registry/audit/audit.element.ts';
import '../../registry/audit/yardstick.element.ts';
import '../../registry/workshop/workshop.element.ts';
import '../../search/view/opener.ts';
import './age.element.ts';
import { followAddress } from './router.ts';

/** The elements of the site, as they are; what they fetch and where their links lead is all that differs. */
followAddress();
