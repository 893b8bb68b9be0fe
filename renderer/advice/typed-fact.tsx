import { useState } from 'react'
import type { Result } from '../../shared/result'
import { Field } from '../ui/field'

interface Props<T> {
  readonly label: string
  readonly hint: string
  /** The answer so far, as it is typed. */
  readonly kept: string
  readonly read: (text: string) => Result<T | undefined, unknown>
  /** Said where what is typed cannot be read. */
  readonly wrong: string
  readonly suffix?: string
  readonly onAnswer: (answer: T | undefined) => void
}

/** A question that is answered in writing: kept when the person leaves the field, taken back when it is emptied. */
export function TypedFact<T>({ label, hint, kept, read, wrong, suffix, onAnswer }: Props<T>) {
  const [text, setText] = useState(kept)
  const [tried, setTried] = useState(false)
  const answer = read(text)
  const done = () => {
    setTried(true)
    if (answer.ok && text.trim() !== kept) onAnswer(answer.value)
  }
  return (
    <Field
      label={label}
      hint={hint}
      value={text}
      onChange={setText}
      onDone={done}
      error={tried && !answer.ok ? wrong : null}
      {...(suffix === undefined ? {} : { suffix, inputMode: 'decimal' as const })}
    />
  )
}
