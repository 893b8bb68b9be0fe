import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AskDialog } from '../../ui/ask-dialog'
import { Field } from '../../ui/field'

interface Props {
  /** Whether the last passphrase was another one. */
  readonly wrong: boolean
  readonly onUnlock: (passphrase: string) => void
  readonly onClose: () => void
}

/** Asks for the passphrase of a backup. It goes to the worker and is kept nowhere. */
export function LockedBackup({ wrong, onUnlock, onClose }: Props) {
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
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (passphrase !== '') onUnlock(passphrase)
        }}
      >
        <Field
          label={t('safety.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          error={wrong && passphrase === '' ? t('safety.passphraseWrong') : null}
          secret
        />
      </form>
    </AskDialog>
  )
}
