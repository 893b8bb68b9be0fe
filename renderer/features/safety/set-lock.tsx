import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWorkspace } from '../../store/workspace'
import { AskDialog } from '../../ui/ask-dialog'
import { Check } from '../../ui/check'
import { Notice } from '../../ui/notice'
import { lockAtOnce, lockMeans } from './lock-at-once'
import { NewPassphrase, useWhyNot } from './new-passphrase'
import { useSilence } from './use-silence'

/** Asked until the person chooses otherwise. */
const IDLE_MINUTES = 5

/** Locks the ledger, once the person knows what a forgotten passphrase means. */
export function SetLock({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { database, changeLock } = useWorkspace()
  const whyNot = useWhyNot()
  const silence = useSilence()
  const [typed, setTyped] = useState({ first: '', again: '' })
  const [understood, setUnderstood] = useState(false)
  return (
    <AskDialog
      title={t('lock.setUpTitle')}
      isOpen
      onClose={onClose}
      confirm={{
        text: t('lock.lockIt'),
        onPress: () =>
          changeLock(() => lockAtOnce(lockMeans(database.name, typed.first, IDLE_MINUTES, silence))),
        whyNot: whyNot(typed) ?? (understood ? null : t('lock.understoodMissing')),
      }}
    >
      <p>{t('lock.setUpText')}</p>
      <NewPassphrase label={t('safety.passphrase')} value={typed} onChange={setTyped} />
      <Notice tone="warn" title={t('lock.forgottenWarning')}>
        <p>{t('lock.backupFirst')}</p>
      </Notice>
      <Check checked={understood} onChange={setUnderstood}>
        {t('lock.understood')}
      </Check>
    </AskDialog>
  )
}
