/** The front door of the cards: the pictures that stand beside a link to a page where it is shared. */
export { cardSize, drawCard } from './card.ts';
/** The font they are drawn with. */
export { fontFile } from './text.ts';
