import { useTranslation } from 'react-i18next'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import type { StandingRule } from '../../../shared/planner/standing/standing-rule'
import { useFormat } from '../../ui/use-format'

/** A standing rule in words: “all of it from ¥50,000”. */
export function useRuleWords(): (rule: StandingRule, currency: Currency) => string {
  const { t } = useTranslation()
  const { money } = useFormat()
  return (rule, currency) =>
    rule.kind === 'from-sum'
      ? t('standing.rules.from-sum', { amount: money(minor(rule.amount), currency) })
      : t(`standing.rules.${rule.kind}`)
}
