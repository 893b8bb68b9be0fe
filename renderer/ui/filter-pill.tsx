import { ChevronDown, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import styles from './filter-pill.module.css'

interface Props {
  readonly label: string
  /** What it lets through now; null where it lets everything through. */
  readonly value: string | null
  readonly onClear: () => void
  readonly children: ReactNode
}

/** One question a list is narrowed by: opens what can be chosen, says what is, and is taken away with a press. */
export function FilterPill({ label, value, onClear, children }: Props) {
  const { t } = useTranslation()
  return (
    <span className={`${styles.pill} ${value === null ? '' : styles.on}`}>
      <DialogTrigger>
        <Button className={styles.open ?? ''}>
          {value === null ? label : `${label}: ${value}`}
          <ChevronDown size={14} aria-hidden />
        </Button>
        <Popover className={styles.popover ?? ''} placement="bottom start">
          <Dialog className={styles.dialog ?? ''} aria-label={label}>
            {children}
          </Dialog>
        </Popover>
      </DialogTrigger>
      {value !== null && (
        <Button
          className={styles.clear ?? ''}
          onPress={onClear}
          aria-label={t('common.clearFilter', { name: label })}
        >
          <X size={14} aria-hidden />
        </Button>
      )}
    </span>
  )
}
