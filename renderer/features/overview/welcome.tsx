import { ShieldCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { formats } from '../../../shared/statements/formats'
import { DropTarget } from '../../importing/drop-target'
import { useFormatNames } from '../../importing/use-format-names'
import { useWorkspace } from '../../store/workspace'
import { Button } from '../../ui/button'
import { LoadSamples } from './load-samples'
import styles from './welcome.module.css'

/** The empty window: one file is enough, or the sample statements. */
export function Welcome() {
  const { t } = useTranslation()
  const { mode, switchTo } = useWorkspace()
  const { nameOf } = useFormatNames()
  if (mode === 'sample') return <LoadSamples />
  return (
    <div className={styles.welcome}>
      <header className={styles.head}>
        <h1 className={styles.title}>{t('welcome.title')}</h1>
        <p className={styles.text}>{t('welcome.text')}</p>
      </header>
      <DropTarget large />
      <p className={styles.or}>
        <Button onPress={() => switchTo('sample')}>{t('welcome.samples')}</Button>
      </p>
      <section>
        <h2 className={styles.reads}>{t('welcome.reads')}</h2>
        <ul className={styles.formats}>
          {[
            ...new Set(formats.flatMap(({ info }) => (info.provider === null ? [] : nameOf(info).place))),
          ].map((place) => (
            <li key={place}>{place}</li>
          ))}
          <li>{t('welcome.banks')}</li>
        </ul>
      </section>
      <p className={styles.private}>
        <ShieldCheck size={17} aria-hidden /> {t('welcome.private')}
      </p>
    </div>
  )
}
