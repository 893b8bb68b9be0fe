import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { beginAgain } from '../../store/lock/begin-again'
import { emptyLockedStore, replaceLockedStore } from '../../store/lock/locksmith'
import { replacingUnopened } from '../../store/taking-out'
import { AskDialog } from '../../ui/ask-dialog'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { UnlockDialog } from '../../ui/unlock-dialog'
import styles from './lock-screen.module.css'
import { Field } from '../../ui/field'
import { mayRemove } from './may-remove'
import { useProblemWords } from './use-problem-words'

interface Props {
  readonly store: string
  readonly onSamples: () => void
}

/** What the person has chosen to take the place of what is locked: a backup, or nothing. */
type Instead = { readonly file: File; readonly passphrase: string | null } | 'nothing'

/** The ways on without the passphrase. Each removes what is locked, and asks first. */
export function Forgotten({ store, onSamples }: Props) {
  const { t } = useTranslation()
  const wordsOf = useProblemWords()
  const [instead, setInstead] = useState<Instead | null>(null)
  const [opening, setOpening] = useState<{ readonly file: File; readonly wrong: boolean } | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [typed, setTyped] = useState('')
  const word = t('lock.removeWord')

  const close = () => {
    setInstead(null)
    setTyped('')
  }
  const replace = async (chosen: Instead) => {
    close()
    setOpening(null)
    setSaid(null)
    setBusy(true)
    // What goes now goes with the person's knowledge, and is no loss to be told of.
    const done = await replacingUnopened(async () =>
      chosen === 'nothing'
        ? emptyLockedStore(store)
        : replaceLockedStore(store, new Uint8Array(await chosen.file.arrayBuffer()), chosen.passphrase),
    )
    setBusy(false)
    if (done.ok) return beginAgain()
    const locked = done.error.code === 'locked' || done.error.code === 'wrong-passphrase'
    if (locked && chosen !== 'nothing') setOpening({ file: chosen.file, wrong: chosen.passphrase !== null })
    else setSaid(wordsOf(done.error))
  }
  return (
    <section className={styles.forgotten}>
      <p>{t('lock.forgottenText')}</p>
      <div className={styles.ways}>
        <FileTrigger
          onSelect={(files) => {
            const file = files?.[0]
            if (file) setInstead({ file, passphrase: null })
          }}
        >
          <Button busy={busy} onPress={() => setSaid(null)}>
            {t('lock.restoreBackup')}
          </Button>
        </FileTrigger>
        <Button onPress={() => setInstead('nothing')}>{t('lock.startEmpty')}</Button>
        <Button onPress={onSamples}>{t('palette.samples')}</Button>
      </div>
      {said !== null && (
        <Notice tone="bad" title={t('safety.refused')}>
          <p>{said}</p>
        </Notice>
      )}
      {opening && (
        <UnlockDialog
          wrong={opening.wrong}
          onUnlock={(passphrase) => void replace({ file: opening.file, passphrase })}
          onClose={() => setOpening(null)}
        />
      )}
      {instead && (
        <AskDialog
          title={
            instead === 'nothing' ? t('lock.emptyTitle') : t('lock.replaceTitle', { name: instead.file.name })
          }
          isOpen
          onClose={close}
          confirm={{
            text: t(instead === 'nothing' ? 'lock.emptyNow' : 'lock.replaceNow'),
            onPress: () => void replace(instead),
            whyNot: mayRemove(typed, word) ? null : t('lock.removeType', { word }),
          }}
        >
          <p>{t('lock.replaceText')}</p>
          <Field label={t('lock.removeType', { word })} value={typed} onChange={setTyped} />
        </AskDialog>
      )}
    </section>
  )
}
