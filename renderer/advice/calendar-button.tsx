import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button'
import type { Advice } from './advice'
import { useSaveCalendar } from './use-save-calendar'

/** Takes the steps of the plan into the person's own calendar, as far as they have days. */
export function CalendarButton(told: Pick<Advice, 'steps' | 'spending'>) {
  const { t } = useTranslation()
  const save = useSaveCalendar()
  return <Button onPress={() => void save(told)}>{t('desktop.calendar')}</Button>
}
