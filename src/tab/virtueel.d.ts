declare module 'virtual:thema.css';
declare module '*.css';
