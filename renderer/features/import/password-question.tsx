import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import styles from './file-card.module.css'

/** The password of a locked file. It goes to the reader and is kept nowhere. */
export function PasswordQuestion({ onUse }: { readonly onUse: (password: string) => void }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const use = () => text !== '' && onUse(text)
  return (
    <div role="group" aria-label={t('importing.question.password')}>
      <p className={styles.question}>{t('importing.question.password')}</p>
      <form
        className={styles.answers}
        onSubmit={(event) => {
          event.preventDefault()
          use()
        }}
      >
        <Field
          label={t('importing.password')}
          hint={t('importing.passwordHint')}
          value={text}
          onChange={setText}
          secret="other"
        />
        <Button onPress={use}>{t('importing.unlock')}</Button>
      </form>
    </div>
  )
}
