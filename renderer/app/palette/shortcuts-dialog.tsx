import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import styles from './palette.module.css'

const mac = navigator.platform.startsWith('Mac')
const withCommand = (key: string): string => (mac ? `⌘ ${key}` : `Ctrl ${key}`)

/** What each key does, in order of use. */
const keys = [
  ['palette', withCommand('K')],
  ['screens', '1 – 9'],
  ['hide', 'H'],
  ['undo', withCommand('Z')],
  ['redo', mac ? '⇧ ⌘ Z' : 'Ctrl Y'],
  ['search', '/'],
  ['rows', '↑ ↓'],
  ['copy', withCommand('C')],
  ['close', 'Esc'],
  ['help', '?'],
] as const

/** Every shortcut on one sheet. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog
      title={t('palette.shortcuts')}
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('common.close')}</Button>}
    >
      <dl className={styles.keys}>
        {keys.map(([name, key]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`palette.keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
