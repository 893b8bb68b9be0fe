import { FileUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { bridge } from '../bridge/bridge'
import { Button } from '../ui/button'
import styles from './drop-target.module.css'
import { useImportQueue } from './import-queue'

/** Where files are dropped or chosen. (Anywhere else in the window works as well.) */
export function DropTarget({ large = false }: { readonly large?: boolean }) {
  const { t } = useTranslation()
  const { add } = useImportQueue()
  const [, go] = useLocation()

  const choose = async () => {
    const picked = await bridge.pickStatements()
    if (picked.length === 0) return
    add(picked.map(({ name, bytes }) => ({ name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) })))
    go('/import')
  }

  return (
    <div className={`${styles.target} ${large ? styles.large : ''}`}>
      <FileUp size={large ? 30 : 22} strokeWidth={1.5} aria-hidden className={styles.icon} />
      <div>
        <p className={styles.title}>{t('importing.drop')}</p>
        <p className={styles.hint}>{t('importing.dropHint')}</p>
      </div>
      <Button look={large ? 'primary' : 'outlined'} onPress={() => void choose()}>
        {t('importing.choose')}
      </Button>
    </div>
  )
}
