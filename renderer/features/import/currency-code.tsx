import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Currency } from '../../../shared/money/currency'
import { knownCurrency } from '../../../shared/money/currency-codes'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import styles from './file-card.module.css'

/** A currency that is not among those offered, by its code. */
export function CurrencyCode({ onUse }: { readonly onUse: (code: Currency) => void }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const code = knownCurrency(text)
  if (!open) return <Button onPress={() => setOpen(true)}>{t('importing.otherCurrency')}</Button>
  return (
    <form
      className={styles.code}
      onSubmit={(event) => {
        event.preventDefault()
        if (code === null) setTried(true)
        else onUse(code)
      }}
    >
      <Field
        label={t('importing.currencyCode')}
        hint={t('importing.currencyHint')}
        value={text}
        onChange={setText}
        error={tried && code === null ? t('importing.currencyBad') : null}
        autoFocus
      />
      <Button type="submit">{t('importing.use')}</Button>
    </form>
  )
}
