import { useId } from 'react'
import { FieldError, Input, Label, Text, TextField } from 'react-aria-components'
import styles from './field.module.css'

/** What a browser may fill in, and keep for later: nothing but the passphrase, which it asks about. */
const autoComplete = { present: 'current-password', new: 'new-password', other: 'off' } as const

interface Props {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string
  /** What is wrong with the value, in a sentence; null where it is right. */
  readonly error?: string | null
  readonly inputMode?: 'decimal' | 'text'
  readonly suffix?: string
  /** Called when the person leaves it or presses Enter. */
  readonly onDone?: () => void
  /**
   * Whether what is typed is hidden: a passphrase that exists, one that is being chosen, or another's, such as a file's.
   * Tells a browser what it is, so that it offers no old one for a new one and none for a file.
   */
  readonly secret?: keyof typeof autoComplete | false
  readonly autoFocus?: boolean
  /** What was entered elsewhere and may be meant again; anything else can be typed too. */
  readonly suggestions?: readonly string[]
}

/** One line of input with its name, its hint and what is wrong with it. */
export function Field({
  label,
  value,
  onChange,
  hint,
  error = null,
  inputMode = 'text',
  suffix,
  onDone,
  secret = false,
  autoFocus = false,
  suggestions = [],
}: Props) {
  const listId = useId()
  return (
    <TextField
      className={styles.field ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      type={secret === false ? 'text' : 'password'}
      autoFocus={autoFocus}
      {...(onDone === undefined
        ? {}
        : { onBlur: onDone, onKeyDown: ({ key }) => void (key === 'Enter' && onDone()) })}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <span className={styles.box}>
        <Input
          className={styles.input ?? ''}
          inputMode={inputMode}
          autoComplete={secret === false ? 'off' : autoComplete[secret]}
          {...(suggestions.length > 0 ? { list: listId } : {})}
        />
        {suffix !== undefined && <span className={styles.suffix}>{suffix}</span>}
      </span>
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      {hint !== undefined && error === null && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </TextField>
  )
}
