import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Leaving } from '../../../shared/backup/sections'
import { saveFile } from '../../bridge/save-file'
import { copyOf } from '../../store/backup/backup'
import type { Locking } from '../../store/backup/lock-for'
import { countCards } from '../../store/cards'
import { useWorkspace } from '../../store/workspace'
import { AskDialog } from '../../ui/ask-dialog'
import { Button } from '../../ui/button'
import { Check } from '../../ui/check'
import { useDisplay } from '../../ui/display'
import { NotWritten } from '../../ui/not-written'
import { Notice } from '../../ui/notice'
import { NewPassphrase, useWhyNot } from './new-passphrase'
import styles from './safety.module.css'

/** Saves everything as one file, locked by a passphrase where the person wants it. */
export function SaveBackup() {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState<string | null>(null)
  const [refused, setRefused] = useState<unknown>(null)

  const save = async (locking: Locking, leaving: Leaving) => {
    setAsking(false)
    setBusy(true)
    setRefused(null)
    const name = `jandon-${today}.jandon`
    try {
      const { bytes } = await copyOf(database, locking, leaving)
      setSaved((await saveFile(name, bytes)) === 'saved' ? name : null)
    } catch (error) {
      setSaved(null)
      setRefused(error)
    } finally {
      setBusy(false)
    }
  }
  const dialog = {
    onSave: (locking: Locking, leaving: Leaving) => void save(locking, leaving),
    onClose: () => setAsking(false),
  }
  return (
    <>
      <Button busy={busy} onPress={() => setAsking(true)}>
        {t('safety.save')}
      </Button>
      {saved !== null && (
        <div className={styles.said}>
          <Notice tone="good" title={t('safety.saved', { name: saved })} />
        </div>
      )}
      {refused !== null && (
        <div className={styles.said}>
          <NotWritten error={refused} />
        </div>
      )}
      {asking && (database.address.key ? <HowToSaveLocked {...dialog} /> : <HowToSave {...dialog} />)}
    </>
  )
}

interface Props {
  readonly onSave: (locking: Locking, leaving: Leaving) => void
  readonly onClose: () => void
}

function HowToSave({ onSave, onClose }: Props) {
  const { t } = useTranslation()
  const whyNot = useWhyNot()
  const [locked, setLocked] = useState(false)
  const [typed, setTyped] = useState({ first: '', again: '' })
  const [withCards, setWithCards] = useState(false)
  return (
    <AskDialog
      title={t('safety.saveTitle')}
      isOpen
      onClose={onClose}
      confirm={{
        text: t('safety.saveNow'),
        onPress: () =>
          onSave(locked ? { by: 'passphrase', passphrase: typed.first } : { by: 'none' }, {
            cards: !locked && !withCards,
          }),
        whyNot: locked ? whyNot(typed) : null,
      }}
    >
      <p>{t('safety.saveText')}</p>
      <Check checked={locked} onChange={setLocked}>
        {t('safety.lock')}
      </Check>
      {locked ? (
        <>
          <NewPassphrase label={t('safety.passphrase')} value={typed} onChange={setTyped} />
          <Notice tone="warn" title={t('safety.lockWarning')} />
        </>
      ) : (
        <>
          <p className={styles.soft}>{t('safety.unlockedNote')}</p>
          <CardsToo checked={withCards} onChange={setWithCards} />
        </>
      )}
    </AskDialog>
  )
}

/** A backup of a locked ledger is locked by the same passphrase, unless the person wants it open. */
function HowToSaveLocked({ onSave, onClose }: Props) {
  const { t } = useTranslation()
  const [locked, setLocked] = useState(true)
  const [withCards, setWithCards] = useState(false)
  return (
    <AskDialog
      title={t('safety.saveTitle')}
      isOpen
      onClose={onClose}
      confirm={{
        text: t('safety.saveNow'),
        onPress: () => onSave({ by: locked ? 'store' : 'none' }, { cards: !locked && !withCards }),
      }}
    >
      <p>{t('safety.saveText')}</p>
      <Check checked={locked} onChange={setLocked}>
        {t('lock.backupLocked')}
      </Check>
      {!locked && (
        <>
          <Notice tone="warn" title={t('lock.backupOpen')} />
          <CardsToo checked={withCards} onChange={setWithCards} />
        </>
      )}
    </AskDialog>
  )
}

interface CardsProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Whether a file that anybody can read is to hold the cards as well; nothing to ask where none is kept. */
function CardsToo({ checked, onChange }: CardsProps) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const count = useLiveQuery(() => countCards(database), [database]) ?? 0
  if (count === 0) return null
  return (
    <>
      <Check checked={checked} onChange={onChange}>
        {t('cards.inBackup')}
      </Check>
      {checked && <Notice tone="warn" title={t('cards.inBackupNote')} />}
    </>
  )
}
