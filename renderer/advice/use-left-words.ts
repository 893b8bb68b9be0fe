import { useTranslation } from 'react-i18next'
import { useFormat } from '../ui/use-format'
import type { LeftOut } from './left-out'

/** Says why nothing is planned for an account. */
export function useLeftWords(): (left: LeftOut) => string {
  const { t } = useTranslation()
  const { day } = useFormat()
  return ({ reason, block, on }) => {
    if (block !== null) return t(`calculator.blocked.${block}`)
    return t(`plan.leftReasons.${reason}`, { day: on === undefined ? '' : day(on) })
  }
}
