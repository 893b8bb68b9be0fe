import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskDialog } from './ask-dialog'
import { PassphraseForm } from './passphrase-form'

interface Props {
  /** Whether the last passphrase was another one. */
  readonly wrong: boolean
  readonly onUnlock: (passphrase: string) => void
  readonly onClose: () => void
}

/** Asks for the passphrase of a backup or a copy. It goes to the worker and is kept nowhere. */
export function UnlockDialog({ wrong, onUnlock, onClose }: Props) {
  const { t } = useTranslation()
  const [passphrase, setPassphrase] = useState('')
  return (
    <AskDialog
      title={t('safety.lockedTitle')}
      isOpen
      onClose={onClose}
      confirm={{
        text: t('safety.unlock'),
        onPress: () => onUnlock(passphrase),
        whyNot: passphrase === '' ? t('safety.passphraseMissing') : null,
      }}
    >
      <PassphraseForm
        value={passphrase}
        onChange={setPassphrase}
        onDone={() => onUnlock(passphrase)}
        wrong={wrong ? t('safety.passphraseWrong') : null}
      />
    </AskDialog>
  )
}
