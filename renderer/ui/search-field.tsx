import { Search, X } from 'lucide-react'
import type { RefObject } from 'react'
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import styles from './search-field.module.css'

interface Props {
  readonly label: string
  /** Both absent where what stands around it keeps the words. */
  readonly value?: string
  readonly onChange?: (value: string) => void
  readonly input?: RefObject<HTMLInputElement | null>
  readonly autoFocus?: boolean
  /** Called when Escape, or the button for it, emptied the field. */
  readonly onClear?: () => void
}

/** Words to look for. Escape empties it. */
export function SearchField({ label, value, onChange, input, autoFocus = false, onClear }: Props) {
  const { t } = useTranslation()
  return (
    <AriaSearchField
      aria-label={label}
      className={styles.field ?? ''}
      autoFocus={autoFocus}
      {...(value === undefined ? {} : { value })}
      {...(onChange === undefined ? {} : { onChange })}
      {...(onClear === undefined ? {} : { onClear })}
    >
      <Search size={16} aria-hidden />
      <Input
        className={styles.input ?? ''}
        autoComplete="off"
        placeholder={label}
        {...(input ? { ref: input } : {})}
      />
      {value !== undefined && value !== '' && (
        <Button className={styles.clear ?? ''} aria-label={t('common.clearFilter', { name: label })}>
          <X size={14} aria-hidden />
        </Button>
      )}
    </AriaSearchField>
  )
}
