import { useMemo } from 'react'
import { useDisplay } from '../../ui/display'

/** Writes an instant as the day and the time of the person's own clock. */
export function useWhen(): (instant: string) => string {
  const { language } = useDisplay()
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      dateStyle: 'medium',
      timeStyle: 'short',
    })
    return (instant) => format.format(new Date(instant))
  }, [language])
}
