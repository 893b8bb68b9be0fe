import { useTranslation } from 'react-i18next'
import { homepage } from '../../../package.json'
import { Card } from '../../ui/card'
import styles from './desktop.module.css'

/** Where new versions are announced. The page opens in the person's browser. */
export function UpdatesCard() {
  const { t } = useTranslation()
  return (
    <Card title={t('desktop.updates')}>
      <p className={`${styles.soft} ${styles.note}`}>{t('desktop.updatesNote')}</p>
      <a href={`${homepage}/releases`} target="_blank" rel="noreferrer">
        {t('desktop.updatesOpen')}
      </a>
    </Card>
  )
}
