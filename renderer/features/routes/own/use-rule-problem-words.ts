import { useTranslation } from 'react-i18next'
import type { RuleProblem } from '../../../../shared/routes/rule-problem'

/** Says what is wrong with an entry of a file of rules, and what would be right. */
export function useRuleProblemWords(): (problem: RuleProblem) => string {
  const { t } = useTranslation()
  return (problem) => {
    switch (problem.code) {
      case 'shape':
        return t(`ruleProblems.shapes.${problem.shape}`)
      case 'wrong-kind':
        return t('ruleProblems.wrong-kind', { expected: problem.expected })
      case 'unknown-fields':
        return t('ruleProblems.unknown-fields', { names: problem.names })
      case 'not-one-of':
        return t('ruleProblems.not-one-of', { values: problem.values })
      case 'no-currency':
        return t('ruleProblems.no-currency', { text: problem.text })
      case 'too-many-decimals':
        return t('ruleProblems.too-many-decimals', { text: problem.text, currency: problem.currency })
      case 'twice':
      case 'already-described':
      case 'no-account':
      case 'no-quota':
        return t(`ruleProblems.${problem.code}`, { id: problem.id })
      default:
        return t(`ruleProblems.${problem.code}`)
    }
  }
}
