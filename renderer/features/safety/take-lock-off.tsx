import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openLock, takeLockOff } from '../../store/lock/locksmith'
import { copiedAnew } from '../../store/lock/copied-anew'
import { useWorkspace } from '../../store/workspace'
import { AskDialog } from '../../ui/ask-dialog'
import { PassphraseForm } from '../../ui/passphrase-form'

/** Takes the lock off for whoever knows the passphrase: an open window alone is not enough. */
export function TakeLockOff({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { database, changeLock } = useWorkspace()
  const [passphrase, setPassphrase] = useState('')
  const [state, setState] = useState<'typing' | 'busy' | 'wrong'>('typing')

  const takeOff = async () => {
    setState('busy')
    // Tried first: all windows close for what comes then.
    const key = await openLock(database.name, passphrase)
    if (key) return changeLock(() => copiedAnew(database.name, () => takeLockOff(database.name, passphrase)))
    setState('wrong')
    setPassphrase('')
  }
  return (
    <AskDialog
      title={t('lock.takeOffTitle')}
      isOpen
      onClose={onClose}
      confirm={{
        text: t('lock.takeOffNow'),
        onPress: () => void takeOff(),
        busy: state === 'busy',
        whyNot: passphrase === '' ? t('safety.passphraseMissing') : null,
      }}
    >
      <p>{t('lock.takeOffText')}</p>
      <PassphraseForm
        value={passphrase}
        onChange={setPassphrase}
        onDone={() => void takeOff()}
        wrong={state === 'wrong' ? t('lock.wrong') : null}
      />
    </AskDialog>
  )
}
