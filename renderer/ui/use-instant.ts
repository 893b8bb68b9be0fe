import { useMemo } from 'react'
import { useDisplay } from './display'

/** Writes an instant as the day and the time of the person's own clock. */
export function useInstant(): (instant: string) => string {
  const { language } = useDisplay()
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      dateStyle: 'medium',
      timeStyle: 'short',
    })
    return (instant) => format.format(new Date(instant))
  }, [language])
}
