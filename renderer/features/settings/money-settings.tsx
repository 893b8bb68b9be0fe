import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Currency } from '../../../shared/money/currency'
import { troubleIn } from '../../../shared/planner/from-ledger/usual-trouble'
import { isCounted } from '../../../shared/pairs/pair'
import { conversionRates, suggestedRate } from '../../../shared/routes/conversion-rates'
import type { DatedRate } from '../../../shared/routes/exchange'
import { rebasedRates } from '../../../shared/routes/rebased-rates'
import { rateOfPair } from '../../../shared/transfers/way-rates'
import type { PairedLedger } from '../../pairing/pair-ledger'
import type { Preferences } from '../../store/preferences'
import { usePairedLedger } from '../../pairing/use-ledger'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { useDisplay } from '../../ui/display'
import { Field } from '../../ui/field'
import { useFormat } from '../../ui/use-format'
import styles from './settings.module.css'

interface Props {
  readonly preferences: Preferences
  readonly change: (change: Partial<Preferences>) => void
}

/** What counts as idle, and what currencies are worth to each other. */
export function MoneySettings({ preferences, change }: Props) {
  const { t } = useTranslation()
  const paired = usePairedLedger()
  const exchanged = useMemo(() => (paired ? ratesGot(paired) : []), [paired])
  const [days, setDays] = useState(String(preferences.idleDays))
  const wrong = !/^\d{1,3}$/.test(days) || Number(days) < 1 || Number(days) > 365
  const currencies = [
    ...new Set([
      preferences.currency,
      ...[...(paired?.ledger.values() ?? [])].map(({ account }) => account.currency),
    ]),
  ]

  return (
    <Card title={t('settings.money')}>
      <div className={styles.form}>
        <Field
          label={t('settings.idleDays')}
          value={days}
          inputMode="decimal"
          onChange={(text) => {
            setDays(text)
            if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 365)
              change({ idleDays: Number(text) })
          }}
          error={wrong ? t('settings.idleDaysBad') : null}
        />
        <Choice
          label={t('settings.currency')}
          value={preferences.currency}
          onChange={(currency) => {
            const effort = troubleIn(
              currency as Currency,
              preferences.effort,
              preferences.currency as Currency,
            )
            const rates = rebasedRates(
              preferences.rates,
              preferences.currency as Currency,
              currency as Currency,
            )
            change({ currency, rates, effort })
          }}
          choices={currencies.map((value) => ({ value, text: value }))}
        />
      </div>
      {currencies.length > 1 && (
        <section className={styles.rates}>
          <h3 className={styles.heading}>{t('settings.rates')}</h3>
          <p className={styles.soft}>{t('settings.ratesNote')}</p>
          <div className={styles.form}>
            {currencies
              .filter((code) => code !== preferences.currency)
              .map((code) => (
                <RateField
                  key={`${preferences.currency} ${code}`}
                  code={code}
                  preferences={preferences}
                  change={change}
                  suggested={suggestedRate(exchanged, code as Currency, preferences.currency as Currency)}
                />
              ))}
          </div>
        </section>
      )}
    </Card>
  )
}

/** What the person's own exchanges brought, and what their transfers between currencies did. */
const ratesGot = ({ ledger, book }: PairedLedger): DatedRate[] => [
  ...conversionRates(ledger),
  ...book.pairs.filter(isCounted).flatMap((pair) => rateOfPair(pair) ?? []),
]

/** Nine decimals are what is reckoned with exactly. */
const isRate = (text: string): boolean => /^\d{1,9}(\.\d{1,9})?$/.test(text) && Number(text) > 0

interface RateProps extends Props {
  readonly code: string
  /** What the person's own exchanges say. */
  readonly suggested: DatedRate | null
}

function RateField({ code, preferences, change, suggested }: RateProps) {
  const { t } = useTranslation()
  const { day, number } = useFormat()
  const { today } = useDisplay()
  const kept = preferences.rates[code]
  const [text, setText] = useState(kept?.rate ?? '')
  const changed = text !== (kept?.rate ?? '')
  const save = () => {
    const { [code]: _old, ...others } = preferences.rates
    change({ rates: text === '' ? others : { ...others, [code]: { rate: text, on: today } } })
  }
  const take = ({ rate, asOf }: DatedRate) => {
    setText(rate)
    change({ rates: { ...preferences.rates, [code]: { rate, on: asOf } } })
  }
  return (
    <div className={styles.rate}>
      <Field
        label={t('settings.rate', { from: code, to: preferences.currency })}
        value={text}
        onChange={setText}
        inputMode="decimal"
        suffix={preferences.currency}
        error={text !== '' && !isRate(text) ? t('settings.rateBad') : null}
        {...(kept ? { hint: t('settings.rateOn', { day: day(kept.on) }) } : {})}
      />
      {suggested && suggested.asOf !== kept?.on && (
        <Button look="quiet" onPress={() => take(suggested)}>
          {t('settings.rateTake', { rate: number(Number(suggested.rate)), day: day(suggested.asOf) })}
        </Button>
      )}
      {changed && (text === '' || isRate(text)) && <Button onPress={save}>{t('common.save')}</Button>}
    </div>
  )
}
