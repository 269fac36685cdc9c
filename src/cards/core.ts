/** The front door of the cards: the pictures that stand beside a link to a page where it is shared. */
export { cardSize, drawCard } from './card.ts';
/** Whether they can be drawn with a text on them. */
export { canDraw } from './text.ts';
