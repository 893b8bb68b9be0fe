import { useState } from 'react'
import { Label, TextArea, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { PASTED } from '../../../shared/statements/read-pasted'
import { useImportQueue } from '../../importing/import-queue'
import { Button } from '../../ui/button'
import { AskDialog } from '../../ui/ask-dialog'
import styles from './paste-door.module.css'

/** For providers that offer no file: a copied table, messages, or the text of a bill, read like a file. */
export function PasteDoor() {
  const { t } = useTranslation()
  const { add } = useImportQueue()
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  // A copied table says more as HTML than as the text the box shows of it.
  const [page, setPage] = useState<{ readonly html: string; readonly text: string } | null>(null)

  const close = () => {
    setOpen(false)
    setText('')
    setPage(null)
  }
  const read = () => {
    const pasted = page !== null && page.text === text ? page.html : text
    // A mark at the beginning says that it is UTF-8, whatever a page claims of itself.
    const bytes = new TextEncoder().encode(`\uFEFF${pasted}`)
    add([{ name: PASTED, arrayBuffer: () => Promise.resolve(bytes.buffer), lastModified: Date.now() }])
    close()
  }

  return (
    <div>
      <Button onPress={() => setOpen(true)}>{t('importing.paste.open')}</Button>
      <AskDialog
        title={t('importing.paste.title')}
        isOpen={open}
        onClose={close}
        confirm={{
          text: t('importing.paste.read'),
          onPress: read,
          whyNot: text.trim() === '' ? t('importing.paste.empty') : null,
        }}
      >
        <p className={styles.hint}>{t('importing.paste.hint')}</p>
        <TextField className={styles.field ?? ''} value={text} onChange={setText} autoFocus>
          <Label className={styles.hint ?? ''}>{t('importing.paste.label')}</Label>
          <TextArea
            autoComplete="off"
            className={styles.area ?? ''}
            rows={10}
            spellCheck={false}
            onPaste={({ clipboardData }) => {
              const html = clipboardData.getData('text/html')
              const plain = clipboardData.getData('text/plain')
              setPage(
                /<table/i.test(html) && text === '' ? { html, text: plain.replace(/\r\n?/g, '\n') } : null,
              )
            }}
          />
        </TextField>
      </AskDialog>
    </div>
  )
}
