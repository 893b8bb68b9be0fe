import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Currency, decimalsOf } from '../../../shared/money/currency'
import { type Minor, toDecimal } from '../../../shared/money/money'
import { parseAmount } from '../../../shared/money/parse-amount'
import { Field } from '../../ui/field'
import styles from './health.module.css'

interface Props {
  readonly currency: Currency
  readonly limit: Minor | null
  readonly onChange: (limit: Minor | null) => void
}

/** The limit a person agreed with their carrier: no statement tells it. */
export function LimitField({ currency, limit, onChange }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState<string | null>(null)
  const shown = text ?? (limit === null ? '' : toDecimal(limit, currency))
  const read = shown.trim() === '' ? null : parseAmount(shown, 'point', decimalsOf(currency))
  const wrong = shown.trim() !== '' && (read === null || read <= 0)
  return (
    <div className={styles.limit}>
      <Field
        label={t('health.limit')}
        value={shown}
        onChange={setText}
        hint={t('health.limitHint')}
        error={wrong ? t('health.limitWrong') : null}
        inputMode="decimal"
        suffix={currency}
        onDone={() => !wrong && onChange(read)}
      />
    </div>
  )
}
