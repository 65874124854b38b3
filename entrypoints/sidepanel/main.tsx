import { render } from 'preact';
import '../../components/controls/controls.css';
import '../../components/card.css';
import '../../components/panel/panel.css';
import { surfaceLanguage } from '../../platform/language/surface-language.ts';
import { App } from './App.tsx';

const language = surfaceLanguage(document);
render(<App {...language} />, document.getElementById('root') ?? document.body);
