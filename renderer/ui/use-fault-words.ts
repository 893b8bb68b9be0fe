import { useTranslation } from 'react-i18next'
import type { LineFault } from '../../shared/check-in/line-fault'
import { explainHere } from '../../shared/explain/explain'
import { useDisplay } from './display'
import { useFormat } from './use-format'

/** Says in a sentence why a balance cannot be kept. */
export function useFaultWords(): (fault: LineFault) => string {
  const { t } = useTranslation()
  const { language } = useDisplay()
  const { day } = useFormat()
  return (fault) => {
    switch (fault.code) {
      case 'other-currency':
        return t('checkIn.fault.other-currency', { stated: fault.stated, held: fault.held })
      case 'day-to-come':
        return t('checkIn.fault.day-to-come', { day: day(fault.day) })
      case 'no-name':
      case 'no-balance':
      case 'part-unread':
      case 'nothing-known':
        return t(`checkIn.fault.${fault.code}`)
      default:
        return explainHere({ ...fault, at: { file: '' } }, language)
    }
  }
}
