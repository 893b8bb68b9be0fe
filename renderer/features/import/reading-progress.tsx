import { useTranslation } from 'react-i18next'
import type { Progress } from '../../../shared/statements/pace'
import { Loading } from '../../ui/loading'
import { useFormat } from '../../ui/use-format'

/** How far the reading of a file is: unpacking first, then its rows. */
export function ReadingProgress(shown: { readonly file: string; readonly progress: Progress | null }) {
  const { file, progress } = shown
  const { t } = useTranslation()
  const { number } = useFormat()
  if (progress === null) return <Loading label={t('importing.startReading', { file })} />
  const { of, done, total } = progress
  const told = (count: number): string => number(of === 'bytes' ? Math.ceil(count / 1_000_000) : count)
  return (
    <Loading
      label={t(`importing.reading.${of}`, { file, done: told(done), total: told(total) })}
      done={done / total}
    />
  )
}
