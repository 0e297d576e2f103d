import '../console/report/SignIn.css';
