import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button'
import { type PlannedDays, useSaveCalendar } from './use-save-calendar'

/** Takes the steps of the plan into the person's own calendar. */
export function CalendarButton({ of }: { readonly of: PlannedDays }) {
  const { t } = useTranslation()
  const { plan: save } = useSaveCalendar()
  return <Button onPress={() => void save(of)}>{t('desktop.calendar')}</Button>
}
