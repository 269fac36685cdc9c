/** The front door of the cards: the pictures that stand beside a link to a page where it is shared. */
export { cardSize, drawCard } from './card.ts';
/** The fonts they are drawn with. */
export { fontOf, fontParts } from './text.ts';
