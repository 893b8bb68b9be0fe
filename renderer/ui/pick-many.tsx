import { Check } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import styles from './pick-many.module.css'

interface Props<T extends string> {
  readonly label: string
  readonly chosen: readonly T[]
  readonly choices: readonly { readonly value: T; readonly text: string }[]
  readonly onChange: (chosen: readonly T[]) => void
  /** Whether only one can be chosen; pressing it again takes it back. */
  readonly single?: boolean
}

/** Any number of a list, ticked. */
export function PickMany<T extends string>({ label, chosen, choices, onChange, single = false }: Props<T>) {
  return (
    <ListBox
      aria-label={label}
      items={choices}
      // Escape closes what it stands in; it must not empty it on the way.
      escapeKeyBehavior="none"
      selectionMode={single ? 'single' : 'multiple'}
      selectedKeys={chosen}
      onSelectionChange={(keys) =>
        onChange(choices.map(({ value }) => value).filter((value) => keys === 'all' || keys.has(value)))
      }
      className={styles.list ?? ''}
    >
      {(choice) => (
        <ListBoxItem id={choice.value} textValue={choice.text} className={styles.item ?? ''}>
          {({ isSelected }) => (
            <>
              <span className={styles.tick}>{isSelected && <Check size={14} aria-hidden />}</span>
              {choice.text}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  )
}
