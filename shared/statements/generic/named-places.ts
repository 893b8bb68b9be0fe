import { headWords, kindWords } from '../words/statement-words'

/** Whether a title speaks of an account or a card, whatever else it says. */
export const speaksOfPlace = (text: string): boolean =>
  headWords()
    .find(text)
    .some(({ meaning }) => meaning === 'account' || meaning === 'card' || meaning === 'institution')

/** Whether a text is the name of a place where money lies, such as `Main account` or `Cash box`, and nothing else. */
export const namesPlace = (text: string): boolean =>
  /^cash( box)?$|wallet|savings|checking|^giro$/i.test(text) ||
  (kindWords().find(text).length === 0 && speaksOfPlace(text))
