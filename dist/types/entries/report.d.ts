import '../collector/page/SignIn.css';
