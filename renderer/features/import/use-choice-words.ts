import { useTranslation } from 'react-i18next'
import type { Day } from '../../../shared/day'
import { decimalsOf } from '../../../shared/money/currency'
import { formatMoney } from '../../../shared/money/format-money'
import { parseAmount } from '../../../shared/money/parse-amount'
import type { Question } from '../../../shared/statements/reading'
import { useDisplay } from '../../ui/display'
import { useFormat } from '../../ui/use-format'
import { signedText } from './signed-text'

type Choice = Question['choices'][number]

/** Words a choice by what it makes of the row that is asked about: a day, an amount, the way it went. */
export function useChoiceWords(): (question: Question, choice: Choice) => string {
  const { t } = useTranslation()
  const { day, fullDay } = useFormat()
  const amountOf = useAmountWords()
  const nameOf = useCurrencyNames()
  return (question, { answer, reading }) => {
    const amount = amountOf(question, reading)
    switch (question.about) {
      case 'dateOrder':
        return day(reading as Day)
      case 'year':
        return fullDay(reading as Day)
      case 'sign':
      case 'sides':
        return t(reading.startsWith('-') ? 'importing.wentOut' : 'importing.cameIn', { amount })
      case 'fee':
        return t(answer === 'inside' ? 'importing.feeInside' : 'importing.feeBeside', { amount })
      case 'roles': {
        const column = /^\d{1,3}$/.test(answer)
          ? t('importing.mapping.unnamed', { number: Number(answer) })
          : answer
        return t('importing.amountIn', { column, amount })
      }
      case 'decimal':
        return withoutNothing(amount.replace(/^\+/, ''))
      case 'currency':
        return nameOf(answer)
      case 'account':
        return reading === '' ? t('importing.newAccount') : reading
      default:
        return reading
    }
  }
}

/** `512.000` as `512`, so that it is not taken for thousands. */
const withoutNothing = (amount: string): string =>
  amount.replace(/(\.\d{0,8}?)0{1,8}$/, '$1').replace(/\.$/, '')

/** Writes an amount that is asked about, with its sign and, where it is known, its currency. */
function useAmountWords(): (question: Question, decimal: string) => string {
  const { language } = useDisplay()
  return ({ currency }, decimal) => {
    if (currency === undefined) return signedText(decimal)
    const minor = parseAmount(decimal, 'point', decimalsOf(currency))
    return minor === null ? signedText(decimal) : formatMoney({ minor, currency }, language, 'always')
  }
}

/** Names a currency in the person's language, beside its code. */
function useCurrencyNames(): (code: string) => string {
  const { language } = useDisplay()
  return (code) => {
    const name = new Intl.DisplayNames(language, { type: 'currency' }).of(code)
    return name === undefined || name === code ? code : `${code} · ${name}`
  }
}
