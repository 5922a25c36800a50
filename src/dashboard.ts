import { start } from './dashboard/page.js';

start(document.querySelector('main') ?? document.body);
