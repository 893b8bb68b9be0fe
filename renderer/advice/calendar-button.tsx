import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button'
import type { Step } from './advice'
import { useSaveCalendar } from './use-save-calendar'

/** Takes the steps of the plan into the person's own calendar. */
export function CalendarButton({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTranslation()
  const save = useSaveCalendar()
  return <Button onPress={() => void save(steps)}>{t('desktop.calendar')}</Button>
}
