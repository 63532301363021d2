import{e as n,l as o}from"/assets/chunk-GW5F32HF.js";var s=n(void 0),t={viewer:1,analyst:2,admin:3};function m(r){let e=o(s);return!e||(t[e.role]??0)>=t[r]}export{s as a,m as b};
