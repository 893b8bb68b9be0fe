/**
 * What a language must say, taken from the English: every key, with text of its own. A key that English needs for its
 * singular (`_one`) is left out, since Korean and Japanese know none.
 */
export type Words<English> = {
  readonly [Key in keyof English as Key extends `${string}_one` ? never : Key]: English[Key] extends string
    ? string
    : Words<English[Key]>
}
