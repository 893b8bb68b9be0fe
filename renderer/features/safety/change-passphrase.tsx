import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LockProblem } from '../../store/lock/lock-worker'
import { copiedAnew } from '../../store/lock/copied-anew'
import { changeLockTo } from '../../store/lock/locksmith'
import { useWorkspace } from '../../store/workspace'
import { AskDialog } from '../../ui/ask-dialog'
import { Field } from '../../ui/field'
import { NewPassphrase, useWhyNot } from './new-passphrase'
import { useLockWords } from './use-lock-words'

interface Props {
  readonly onClose: () => void
  readonly onChanged: () => void
}

/** Puts another passphrase before the same lock. */
export function ChangePassphrase({ onClose, onChanged }: Props) {
  const { t } = useTranslation()
  const { database } = useWorkspace()
  const whyNot = useWhyNot()
  const wordsOf = useLockWords()
  const [present, setPresent] = useState('')
  const [typed, setTyped] = useState({ first: '', again: '' })
  const [problem, setProblem] = useState<LockProblem | null>(null)
  const [busy, setBusy] = useState(false)

  const change = async () => {
    setBusy(true)
    const done = await copiedAnew(database.name, () => changeLockTo(database.name, present, typed.first))
    setBusy(false)
    if (done.ok) return onChanged()
    setProblem(done.error)
    setPresent('')
  }
  return (
    <AskDialog
      title={t('lock.changeTitle')}
      isOpen
      onClose={onClose}
      confirm={{
        text: t('lock.changeIt'),
        onPress: () => void change(),
        busy,
        whyNot: present === '' ? t('safety.passphraseMissing') : whyNot(typed),
      }}
    >
      <p>{t('lock.changeText')}</p>
      <Field
        label={t('lock.present')}
        value={present}
        onChange={setPresent}
        error={problem && present === '' ? wordsOf(problem) : null}
        secret="present"
      />
      <NewPassphrase label={t('lock.next')} value={typed} onChange={setTyped} />
    </AskDialog>
  )
}
