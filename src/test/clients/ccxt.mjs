// Does with ccxt what a trader's program does, as told on standard input, and prints what came of it as JSON.
// Nothing of ccxt is changed but where it sends its requests.
import ccxt from 'ccxt';
import { text } from 'node:stream/consumers';

const { url, credentials, steps } = JSON.parse(await text(process.stdin));
const okx = new ccxt.okx({ ...credentials, urls: { api: { rest: url } } });

const results = [];
for (const [method, ...args] of steps) {
  try {
    results.push({ result: await okx[method](...args) });
  } catch (error) {
    results.push({ error: error.constructor.name, text: error.message });
  }
}
process.stdout.write(JSON.stringify(results));
