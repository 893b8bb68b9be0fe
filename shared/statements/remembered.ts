/** So many answers are kept: a list of which hardly two texts are alike gains nothing by more. */
const MOST = 4_000

/**
 * Answers to texts, each worked out once: most rows of a statement say what others say. It stops keeping new ones when
 * there are too many.
 */
export class Remembered<T> {
  private readonly answers = new Map<string, T>()

  constructor(private readonly answer: (text: string) => T) {}

  of(text: string): T {
    const known = this.answers.get(text)
    // `has` costs as much again, and no answer is `undefined` but by a mistake of types.
    if (known !== undefined) return known
    const found = this.answer(text)
    if (this.answers.size < MOST) this.answers.set(text, found)
    return found
  }
}
