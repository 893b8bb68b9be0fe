import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { bridge } from '../../bridge/bridge'
import { copyOf } from '../../store/backup/backup'
import { useWorkspace } from '../../store/workspace'
import { AskDialog } from '../../ui/ask-dialog'
import { Button } from '../../ui/button'
import { Check } from '../../ui/check'
import { useDisplay } from '../../ui/display'
import { Field } from '../../ui/field'
import { Notice } from '../../ui/notice'
import styles from './safety.module.css'

/** Short ones are tried out in no time, however slow each try is made. */
const SHORTEST = 10

/** Saves everything as one file, locked by a passphrase where the person wants it. */
export function SaveBackup() {
  const { t } = useTranslation()
  const { today } = useDisplay()
  const { database } = useWorkspace()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState<string | null>(null)

  const save = async (passphrase: string | null) => {
    setAsking(false)
    setBusy(true)
    const name = `jandon-${today}.jandon`
    try {
      const { bytes } = await copyOf(database, passphrase)
      setSaved((await bridge.saveFile(name, bytes)) === 'saved' ? name : null)
    } finally {
      setBusy(false)
    }
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
      {asking && (
        <HowToSave onSave={(passphrase) => void save(passphrase)} onClose={() => setAsking(false)} />
      )}
    </>
  )
}

interface Props {
  readonly onSave: (passphrase: string | null) => void
  readonly onClose: () => void
}

function HowToSave({ onSave, onClose }: Props) {
  const { t } = useTranslation()
  const [locked, setLocked] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const whyNot = !locked
    ? null
    : passphrase.length < SHORTEST
      ? t('safety.passphraseShort', { count: SHORTEST })
      : passphrase !== again
        ? t('safety.passphraseTwice')
        : null
  return (
    <AskDialog
      title={t('safety.saveTitle')}
      isOpen
      onClose={onClose}
      confirm={{
        text: t('safety.saveNow'),
        onPress: () => onSave(locked ? passphrase : null),
        whyNot,
      }}
    >
      <p>{t('safety.saveText')}</p>
      <Check checked={locked} onChange={setLocked}>
        {t('safety.lock')}
      </Check>
      {locked ? (
        <>
          <Field label={t('safety.passphrase')} value={passphrase} onChange={setPassphrase} secret />
          <Field label={t('safety.passphraseAgain')} value={again} onChange={setAgain} secret />
          <Notice tone="warn" title={t('safety.lockWarning')} />
        </>
      ) : (
        <p className={styles.soft}>{t('safety.unlockedNote')}</p>
      )}
    </AskDialog>
  )
}
