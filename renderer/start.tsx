import './theme/base.css'
import './theme/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { startTexts } from './locales/i18n'
import { storedDisplay } from './ui/display'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
await startTexts(storedDisplay().language)
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
