import { useTranslation } from 'react-i18next'
import type { LeftOut } from './left-out'

/** Says why nothing is planned for an account. */
export function useLeftWords(): (left: LeftOut) => string {
  const { t } = useTranslation()
  return ({ reason, block }) =>
    block === null ? t(`plan.leftReasons.${reason}`) : t(`calculator.blocked.${block}`)
}
