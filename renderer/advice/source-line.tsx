import { useTranslation } from 'react-i18next'
import { parseDay } from '../../shared/day'
import { useFormat } from '../ui/use-format'
import styles from './source-list.module.css'

interface Props {
  readonly title: string
  /** Opened by the person's own browser after a question; null where it is not to be opened. */
  readonly url: string | null
  /** A day, a month or a year; null where the page bears none. */
  readonly asOf: string | null
}

/** Where something is written, with the date of the information. */
export function SourceLine({ title, url, asOf }: Props) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const exact = asOf === null ? null : parseDay(asOf)
  const dated = asOf === null ? t('routes.undated') : t('routes.asOf', { day: exact ? day(exact) : asOf })
  return (
    <>
      {title} <span className={styles.soft}>· {dated}</span>
      {url !== null && (
        <a className={styles.address} href={url} target="_blank" rel="noreferrer">
          {url}
        </a>
      )}
    </>
  )
}
