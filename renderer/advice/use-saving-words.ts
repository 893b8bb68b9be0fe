import { useTranslation } from 'react-i18next'
import { useFormat } from '../ui/use-format'
import type { Saving } from './saving'

/** Says what a plan saves, or that there is no hurry. */
export function useSavingWords(): (saving: Saving) => string {
  const { t } = useTranslation()
  const { money } = useFormat()
  return (saving) => {
    switch (saving.against) {
      case 'now':
        return t('plan.saved', { amount: money(saving.amount, saving.currency) })
      case 'never':
        return t('plan.savedNever', { amount: money(saving.amount, saving.currency) })
      case 'no-hurry':
        return t(saving.free ? 'plan.noHurryFree' : 'plan.noHurry')
    }
  }
}
